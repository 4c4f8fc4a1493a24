package agraw.exchange.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.FileCacheImageInputStream;
import javax.imageio.stream.FileCacheImageOutputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** A TIFF with the pixels of all its pages, each upright, and nothing else. Held in memory page by page. */
final class PlainTiff {
    private PlainTiff() {}

    /**
     * Writes all pages.
     *
     * @throws PlainCopy.PlaceStays when a page is too large, or cannot be read
     */
    static void write(InputStream content, OutputStream out) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageInputStream in = new FileCacheImageInputStream(content, null);
                ImageOutputStream written = new FileCacheImageOutputStream(out, null)) {
            reader.setInput(in);
            writer.setOutput(written);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType("Deflate");
            writer.prepareWriteSequence(null);
            int pages = pages(reader);
            for (int page = 0; page < pages; page++) {
                writer.writeToSequence(new IIOImage(page(reader, page), null, null), parameters);
            }
            writer.endWriteSequence();
            written.flush();
        } finally {
            reader.dispose();
            writer.dispose();
        }
    }

    private static int pages(ImageReader reader) {
        try {
            return reader.getNumImages(true);
        } catch (IOException | RuntimeException e) {
            throw new PlainCopy.PlaceStays(e);
        }
    }

    private static BufferedImage page(ImageReader reader, int page) {
        try {
            long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
            if (pixels > Photos.MOST_AT_ONCE) {
                throw new IIOException("Too large");
            }
            return Upright.of(reader.read(page), turn(reader, page));
        } catch (IOException | RuntimeException e) {
            throw new PlainCopy.PlaceStays(e); // readers throw all kinds of things at what is cut
        }
    }

    private static long turn(ImageReader reader, int page) throws IOException {
        try {
            TIFFField turn = TIFFDirectory.createFromMetadata(reader.getImageMetadata(page))
                    .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            return turn == null ? 1 : turn.getAsInt(0);
        } catch (IIOInvalidTreeException e) {
            return 1;
        }
    }
}
