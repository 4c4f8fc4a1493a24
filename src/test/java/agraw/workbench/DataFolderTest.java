package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final Path HOME = Path.of("home", "amina").toAbsolutePath();

    @TempDir
    Path temporary;

    @Test
    void linuxFollowsTheFreedesktopVariableWhereItIsAbsolute() {
        Path named = Path.of("data").toAbsolutePath();
        assertThat(DataFolder.of("Linux", Map.of("XDG_DATA_HOME", named.toString()), HOME)
                        .root())
                .isEqualTo(named.resolve("agraw"));
        Path usual = HOME.resolve(".local/share/agraw");
        assertThat(DataFolder.of("Linux", Map.of(), HOME).root()).isEqualTo(usual);
        assertThat(DataFolder.of("Linux", Map.of("XDG_DATA_HOME", ""), HOME).root())
                .isEqualTo(usual);
        assertThat(DataFolder.of("FreeBSD", Map.of("XDG_DATA_HOME", "data"), HOME)
                        .root())
                .isEqualTo(usual);
    }

    @Test
    void windowsAndMacHaveFoldersOfTheirOwn() {
        Path roaming = Path.of("roaming").toAbsolutePath();
        assertThat(DataFolder.of("Windows 11", Map.of("APPDATA", roaming.toString()), HOME)
                        .root())
                .isEqualTo(roaming.resolve("agraw"));
        assertThat(DataFolder.of("Windows 11", Map.of(), HOME).root())
                .isEqualTo(HOME.resolve("AppData").resolve("Roaming").resolve("agraw"));
        assertThat(DataFolder.of("Mac OS X", Map.of("XDG_DATA_HOME", roaming.toString()), HOME)
                        .workbook())
                .isEqualTo(HOME.resolve("Library/Application Support/agraw/workbook.agraw"));
    }

    @Test
    void aProfileThatRoamsLeavesTheMachinesIdOnTheMachine() {
        Path local = temporary.resolve("local");
        Map<String, String> environment =
                Map.of("APPDATA", temporary.resolve("roaming").toString(), "LOCALAPPDATA", local.toString());
        DataFolder.of("Windows 11", environment, HOME).machine();
        assertThat(local.resolve("agraw/machine")).exists();
        assertThat(temporary.resolve("roaming")).doesNotExist();
        assertThat(DataFolder.of("Windows 11", Map.of(), HOME).local())
                .isEqualTo(HOME.resolve("AppData").resolve("Local").resolve("agraw"));
    }

    @Test
    void theMachineKeepsItsIdForEver() throws IOException {
        DataFolder folder = new DataFolder(temporary.resolve("agraw"));
        UUID first = folder.machine();
        assertThat(folder.machine()).isEqualTo(first);
        assertThat(new DataFolder(folder.root()).machine()).isEqualTo(first);
        assertThat(Files.readString(folder.root().resolve("machine"))).isEqualTo(first + "\n");
    }

    @Test
    void anIdThatAPowerCutTruncatedIsMadeAnew() throws IOException {
        DataFolder folder = new DataFolder(temporary);
        Files.writeString(temporary.resolve("machine"), "0192");
        UUID made = folder.machine();
        assertThat(folder.machine()).isEqualTo(made);
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedByName() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> new DataFolder(file.resolve("agraw")).machine())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isInstanceOf(Failure.NotWritable.class));
    }
}
