package io.lodewire.enrich.assemble;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.util.VersionInfo;
import io.lodewire.enrich.Engine;
import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Which rules read an article: a hash over the engine's own classes, its lexicons, the taxonomy and the version of the
 * Unicode data. It changes when the output may change, and needs nobody to remember it.
 *
 * @param version {@code <release>-<12 hex>} over all of them
 * @param lexiconSha256 over the lexicons and the taxonomy alone
 */
public record RulesVersion(String version, String lexiconSha256) {

    private static final String RELEASE = "0.1.0";
    private static final String CLASSES = "io/lodewire/enrich/";
    private static final String LEXICONS = CLASSES + "lexicon/";
    private static final String TOPOLOGY = CLASSES + "topology/";
    private static final String TAXONOMY = "io/lodewire/schemas/taxonomy/";

    /** The rules on the class path. */
    public static RulesVersion current() {
        var engine = CodeFiles.around(Engine.class);
        var lexicons = Sha256.digest();
        engine.forEachContent(name -> name.startsWith(LEXICONS) && name.endsWith(".tsv"), (name, content) -> {
            lexicons.update(name.getBytes(UTF_8));
            lexicons.update(content);
        });
        CodeFiles.around(ActionTaxonomy.class)
                .forEachContent(name -> name.startsWith(TAXONOMY) && name.endsWith(".tsv"), (name, content) -> {
                    lexicons.update(name.getBytes(UTF_8));
                    lexicons.update(content);
                });
        var lexiconHash = lexicons.digest();
        return new RulesVersion(
                RELEASE + "-" + rulesHash(engine, lexiconHash), HexFormat.of().formatHex(lexiconHash));
    }

    /** These rules with a lexicon of the user's own. */
    public RulesVersion with(Path lexicon) throws IOException {
        var lexicons = Sha256.digest();
        lexicons.update(HexFormat.of().parseHex(lexiconSha256));
        lexicons.update(Files.readAllBytes(lexicon));
        var lexiconHash = lexicons.digest();
        var rules = Sha256.digest();
        rules.update(version.getBytes(UTF_8));
        rules.update(lexiconHash);
        return new RulesVersion(
                RELEASE + "-" + firstDigits(rules), HexFormat.of().formatHex(lexiconHash));
    }

    /** Classes enter by their checksums, which a jar keeps in its directory: reading them all would slow every start. */
    private static String rulesHash(CodeFiles engine, byte[] lexiconHash) {
        var rules = Sha256.digest();
        rules.update(lexiconHash);
        rules.update(VersionInfo.ICU_VERSION.toString().getBytes(UTF_8));
        engine.forEachChecksum(RulesVersion::isRule, (name, crc) -> {
            rules.update(name.getBytes(UTF_8));
            rules.update(ByteBuffer.allocate(Long.BYTES).putLong(crc).array());
        });
        return firstDigits(rules);
    }

    private static String firstDigits(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    private static boolean isRule(String name) {
        return name.startsWith(CLASSES) && !name.startsWith(TOPOLOGY) && name.endsWith(".class");
    }
}
