package agraw.workbench;

import agraw.exchange.reference.Codes;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at the form of an address alone: there is no network to ask whether something is there. */
public final class WebAddress {
    private static final Pattern SCHEME = Pattern.compile("([\\p{Alpha}][\\p{Alnum}+.-]*):(.*)");
    private static final Pattern LABEL = Pattern.compile("[\\p{Alnum}]([\\p{Alnum}-]{0,61}[\\p{Alnum}])?");
    private static final String NEVER = "\"<>\\^`{|}";

    /** What is wrong with an address. */
    public enum Fault {
        /** There is a space in it: it was cut, or there are two. */
        SPACE,
        /** It does not say how to get there: http:// or https:// is missing. */
        NO_SCHEME,
        /** It leads elsewhere than to the web: a file, a mailbox. */
        OTHER_SCHEME,
        /** The name of the site is missing or not written as one. */
        NO_SITE,
        /** It begins as a DOI and is not written as one. */
        NO_DOI,
        /** It has a character that addresses do not have. */
        CHARACTER
    }

    private WebAddress() {}

    /** What is wrong; nothing where the form is right, or nothing is written. */
    public static Optional<Fault> fault(String words) {
        String address = words.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        if (address.isEmpty() || Codes.doi(address).isPresent()) {
            return Optional.empty();
        } else if (lower.startsWith("doi:") || lower.startsWith("10.")) {
            return Optional.of(Fault.NO_DOI);
        } else if (address.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of(Fault.SPACE);
        }
        var scheme = SCHEME.matcher(address);
        if (!scheme.matches() || isPort(scheme.group(2))) {
            return Optional.of(Fault.NO_SCHEME);
        } else if (!lower.startsWith("http:") && !lower.startsWith("https:")) {
            return Optional.of(Fault.OTHER_SCHEME);
        } else if (!hasSite(address.replaceFirst("^\\p{Alpha}+:", ""))) {
            return Optional.of(Fault.NO_SITE);
        }
        return hasCharacter(address) ? Optional.of(Fault.CHARACTER) : Optional.empty();
    }

    /** What follows the colon in "example.org:8080/x". */
    private static boolean isPort(String rest) {
        return rest.matches("\\d+(/.*)?");
    }

    private static boolean hasSite(String rest) {
        if (!rest.startsWith("//")) {
            return false;
        }
        String site = rest.substring(2)
                .replaceFirst("[/?#].*", "")
                .replaceFirst("^.*@", "")
                .replaceFirst(":\\d*$", "");
        if (site.matches("\\[[0-9A-Fa-f:.]+\\]")) {
            return true;
        }
        try {
            String[] labels = IDN.toASCII(site).split("\\.", -1);
            for (String label : labels) {
                if (!LABEL.matcher(label).matches()) {
                    return false;
                }
            }
            return labels.length > 1 || labels[0].equalsIgnoreCase("localhost");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean hasCharacter(String address) {
        if (address.chars().anyMatch(letter -> NEVER.indexOf(letter) >= 0)) {
            return true;
        }
        try {
            // Brackets stand in many addresses that work; a lone percent sign in none.
            return new URI(address.replace('[', '(').replace(']', ')'))
                    .getRawSchemeSpecificPart()
                    .isEmpty();
        } catch (URISyntaxException e) {
            return true;
        }
    }
}
