/** The log of a workbook on a laptop: an append-only file of frames that is forced to the disk before anything is acknowledged. */
@NullMarked
package agraw.store.log;

import org.jspecify.annotations.NullMarked;
