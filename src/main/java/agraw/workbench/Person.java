package agraw.workbench;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Who works, and where.
 *
 * @param name how the person wants to be called in the history: the system's name for them until they say otherwise
 * @param host the machine's name, told to others who find a workbook held
 */
public record Person(String name, String host) {
    /** As the system knows them. */
    public static Person ofSystem() {
        return new Person(System.getProperty("user.name", "?"), host(System.getenv()));
    }

    /** This person under another name. */
    public Person named(String other) {
        return new Person(other, host);
    }

    /** "amina@laptop-7". */
    public String holder() {
        return name + "@" + host;
    }

    /** The machine's name without asking the network, which would wait for an answer where there is none. */
    private static String host(Map<String, String> environment) {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String value = environment.get(variable);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        Path linux = Path.of("/proc/sys/kernel/hostname");
        try {
            return Files.exists(linux)
                    ? Files.readString(linux).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "?"; // only a name for people
        }
    }
}
