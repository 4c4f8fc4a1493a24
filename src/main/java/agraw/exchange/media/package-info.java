/** Photos and other files as they come: what they are, what the camera wrote in them, small pictures of them, copies without a place. */
@NullMarked
package agraw.exchange.media;

import org.jspecify.annotations.NullMarked;
