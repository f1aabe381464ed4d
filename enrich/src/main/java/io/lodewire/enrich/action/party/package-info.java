/** Who plays which part in an act: actor, addressee, target, partner, beneficiary. */
@NullMarked
package io.lodewire.enrich.action.party;

import org.jspecify.annotations.NullMarked;
