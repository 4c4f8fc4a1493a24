package agraw.exchange.media;

import java.awt.image.BufferedImage;

/** Turns a picture as its EXIF orientation says, so that what was above stands above. */
public final class Upright {
    private Upright() {}

    /** Whether an orientation makes height of width. */
    public static boolean isAcross(long turn) {
        return turn >= 5 && turn <= 8;
    }

    /** The picture upright: the same one where nothing is to be turned. */
    public static BufferedImage of(BufferedImage picture, long turn) {
        if (turn <= 1 || turn > 8) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean across = isAcross(turn);
        BufferedImage upright = new BufferedImage(across ? height : width, across ? width : height, picture.getType());
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                int fromX = switch ((int) turn) {
                    case 2, 3 -> width - 1 - x;
                    case 4 -> x;
                    case 5, 6 -> y;
                    default -> width - 1 - y; // 7 and 8
                };
                int fromY = switch ((int) turn) {
                    case 2 -> y;
                    case 3, 4 -> height - 1 - y;
                    case 5, 8 -> x;
                    default -> height - 1 - x; // 6 and 7
                };
                upright.setRGB(x, y, picture.getRGB(fromX, fromY));
            }
        }
        return upright;
    }
}
