package io.lodewire.enrich.assemble;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.util.VersionInfo;
import io.lodewire.enrich.Engine;
import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which rules read an article: a hash over the engine's own classes, its lexicons, the taxonomy and the version of the
 * Unicode data. It changes when the output may change, and needs nobody to remember it.
 *
 * @param version {@code <release>-<12 hex>} over all of them
 * @param lexiconSha256 over the lexicons and the taxonomy alone
 */
public record RulesVersion(String version, String lexiconSha256) {

    private static final String RELEASE = "0.1.0";
    private static final String LEXICONS = "/io/lodewire/enrich/lexicon/";
    private static final String CLASSES = "/io/lodewire/enrich/";
    private static final String TOPOLOGY = "/io/lodewire/enrich/topology/";
    private static final String TAXONOMY = "/io/lodewire/schemas/taxonomy/";

    /** The rules on the class path. */
    public static RulesVersion current() {
        var lexicons = Sha256.digest();
        addFiles(lexicons, Engine.class, name -> name.startsWith(LEXICONS) && name.endsWith(".tsv"));
        addFiles(lexicons, ActionTaxonomy.class, name -> name.startsWith(TAXONOMY) && name.endsWith(".tsv"));
        var lexiconHash = lexicons.digest();
        var rules = Sha256.digest();
        rules.update(lexiconHash);
        rules.update(VersionInfo.ICU_VERSION.toString().getBytes(UTF_8));
        addFiles(rules, Engine.class, RulesVersion::isRule);
        var version = HexFormat.of().formatHex(rules.digest()).substring(0, 12);
        return new RulesVersion(RELEASE + "-" + version, HexFormat.of().formatHex(lexiconHash));
    }

    private static boolean isRule(String name) {
        return name.startsWith(CLASSES) && !name.startsWith(TOPOLOGY) && name.endsWith(".class");
    }

    /** Adds each matching file of the jar or folder that the class came from, by name, in the order of their names. */
    private static void addFiles(MessageDigest digest, Class<?> anchor, Predicate<String> wanted) {
        try {
            var location = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(location)) {
                addFiles(digest, location, wanted);
            } else {
                try (var jar = FileSystems.newFileSystem(location)) {
                    addFiles(digest, jar.getPath("/"), wanted);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addFiles(MessageDigest digest, Path root, Predicate<String> wanted) throws IOException {
        for (var name : names(root, wanted)) {
            digest.update(name.getBytes(UTF_8));
            digest.update(Files.readAllBytes(root.resolve(name.substring(1))));
        }
    }

    private static List<String> names(Path root, Predicate<String> wanted) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }
}
