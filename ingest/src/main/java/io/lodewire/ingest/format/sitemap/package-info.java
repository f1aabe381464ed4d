/** News sitemaps: what a site tells search engines about its newest stories. Headlines and addresses without words. */
@NullMarked
package io.lodewire.ingest.format.sitemap;

import org.jspecify.annotations.NullMarked;
