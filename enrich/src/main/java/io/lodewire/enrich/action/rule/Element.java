package io.lodewire.enrich.action.rule;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Mark;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.word.ClassSet;

/** One element of a pattern: what a unit must be, or a gap. */
sealed interface Element {

    /** A unit that has one of the classes and plays the part. */
    record Words(ClassSet classes, Part part, boolean isOptional) implements Element {
        boolean matches(Line line, int unit) {
            return line.unit(unit).word().classes().meets(classes) && part.admits(line.role(unit));
        }
    }

    /** A unit that names a region, a good, a date or a number. */
    record Named(Role role, boolean isOptional) implements Element {
        boolean matches(Line line, int unit) {
            return line.role(unit) == role;
        }
    }

    /** Up to so many units of any kind, within a phrase or within a clause. */
    record Gap(int most, boolean overVerbs) implements Element {
        boolean passes(Line line, int unit) {
            if (line.unit(unit).mark().compareTo(Mark.QUOTE) > 0) {
                return false;
            }
            var role = line.role(unit);
            if (role == Role.SUBORDINATOR) {
                return false;
            }
            boolean parts = role == Role.THAT || role == Role.RELATIVE || role.isVerb() || role.isAuxiliary();
            return overVerbs || !parts && role != Role.TO;
        }
    }

    /** What a unit must do in its sentence. */
    enum Part {
        ANY {
            @Override
            boolean admits(Role role) {
                return true;
            }
        },
        VERB {
            @Override
            boolean admits(Role role) {
                return role.isVerb();
            }
        },
        NOUN {
            @Override
            boolean admits(Role role) {
                return !role.isVerb();
            }
        };

        abstract boolean admits(Role role);
    }
}
