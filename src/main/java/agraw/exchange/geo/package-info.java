/** Maps: outlines that travel with the program, and places as GeoJSON and KML. */
@NullMarked
package agraw.exchange.geo;

import org.jspecify.annotations.NullMarked;
