package se.radslag.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("launcher")
class LauncherRefusesTest {

    @TempDir
    private Path folder;

    @Test
    void a_taken_port_is_told_in_one_sentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var launcher = new Launcher(folder.resolve("data"), taken.getLocalPort(), Map.of());
            refuses(launcher.run(), "Port " + taken.getLocalPort() + " is taken");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void a_port_that_is_no_number_is_told_in_swedish_to_a_swedish_terminal() throws Exception {
        refuses(
                Launcher.in(folder)
                        .with("RADSLAG_PORT", "åtta")
                        .with("LANG", "sv_SE.UTF-8")
                        .run(),
                "RADSLAG_PORT är ”åtta”");
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_in_one_sentence() throws Exception {
        refuses(Launcher.in(Path.of("/proc/radslag")).run(), "It is not possible to write in /proc/radslag");
    }

    @Test
    void a_file_in_place_of_the_folder_is_told_in_one_sentence() throws Exception {
        var file = Files.createFile(folder.resolve("data"));
        refuses(Launcher.in(file).run(), file + " is a file");
    }

    @Test
    void data_of_a_newer_postgresql_is_left_untouched() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "19\n");
        refuses(Launcher.in(folder).run(), "PostgreSQL 19");
        assertThat(folder.resolve("postgres")).isDirectoryContaining("glob:**/PG_VERSION");
        assertThat(folder.resolve("postgres.log")).doesNotExist();
    }

    @Test
    void a_full_disk_is_told_in_one_sentence() throws Exception {
        var scene = List.of(
                "unshare",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=30m none '" + folder + "' && exec \"$@\"",
                "scene");
        assumeTrue(works(scene), "this user may not mount a small disk");
        var run = Launcher.in(folder).start(scene);
        run.ends();
        refuses(run, "The disk is full");
    }

    @Test
    void a_machine_without_java_is_told_what_to_install() throws Exception {
        var hide = "for f in /usr/lib/jvm /opt /usr/java /usr/local/lib/jvm; do"
                + " [ ! -d $f ] || mount -t tmpfs none $f; done; exec \"$@\"";
        var scene = List.of("unshare", "--mount", "sh", "-c", hide, "scene");
        assumeTrue(works(scene), "this user may not hide folders");
        var run = Launcher.in(folder)
                .with("JAVA_HOME", "/nowhere")
                .with("HOME", "/nowhere")
                .with("PATH", "/usr/bin:/bin")
                .start(scene);
        run.ends();
        refuses(run, "Rådslag needs Java 25");
    }

    @Test
    void an_unknown_command_is_answered_with_the_nearest() throws Exception {
        var run = Launcher.in(folder).run("chartr", "check");
        assertThat(run.process().exitValue()).isEqualTo(2);
        assertThat(run.complaints()).singleElement().asString().contains("./radslag charter?");
    }

    @Test
    void help_and_version_answer_without_starting_anything() throws Exception {
        assertThat(Launcher.in(folder).run("--help").words()).contains("RADSLAG_DATA");
        assertThat(Launcher.in(folder).run("--version").words()).startsWith("Rådslag ");
    }

    private static void refuses(Launcher.Run run, String words) throws Exception {
        assertThat(run.complaints()).singleElement().asString().contains(words);
        assertThat(run.process().exitValue()).isNotZero();
    }

    private static boolean works(List<String> scene) throws Exception {
        var command = new ArrayList<>(scene);
        command.add("true");
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
