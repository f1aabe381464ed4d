package io.lodewire.enrich.assemble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The files of the jar or folder that a class came from, by name ({@code /} between folders), in the order of the names. */
final class CodeFiles {

    private final Path location;

    private CodeFiles(Path location) {
        this.location = location;
    }

    static CodeFiles around(Class<?> anchor) {
        try {
            return new CodeFiles(Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands over name and bytes of each wanted file. */
    void forEachContent(Predicate<String> wanted, BiConsumer<String, byte[]> taker) {
        try {
            if (Files.isDirectory(location)) {
                for (var name : namesInFolder(wanted)) {
                    taker.accept(name, Files.readAllBytes(location.resolve(name)));
                }
                return;
            }
            try (var jar = new JarFile(location.toFile())) {
                for (var entry : entries(jar, wanted)) {
                    taker.accept(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over name and CRC-32 of each wanted file. */
    void forEachChecksum(Predicate<String> wanted, BiConsumer<String, Long> taker) {
        if (Files.isDirectory(location)) {
            forEachContent(wanted, (name, content) -> taker.accept(name, checksum(content)));
            return;
        }
        try (var jar = new JarFile(location.toFile())) {
            entries(jar, wanted).forEach(entry -> taker.accept(entry.getName(), entry.getCrc()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> namesInFolder(Predicate<String> wanted) throws IOException {
        try (var files = Files.walk(location)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> location.relativize(file).toString().replace('\\', '/'))
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }

    private static List<? extends ZipEntry> entries(JarFile jar, Predicate<String> wanted) {
        return jar.stream()
                .filter(entry -> wanted.test(entry.getName()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    private static long checksum(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
