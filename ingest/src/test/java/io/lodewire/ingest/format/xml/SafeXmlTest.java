package io.lodewire.ingest.format.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.frame.Frame;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmlTest {

    private static final SafeXml XML = new SafeXml(Limits.standard());

    @Test
    void shouldMakeNamesEqual() {
        var root = document("<N:NewsItem xmlns:N='urn:n' N:Lang='en'><N:HeadLine>H</N:HeadLine></N:NewsItem>")
                .root();

        assertThat(root.name()).isEqualTo("newsitem");
        assertThat(root.attribute("lang")).contains("en");
        assertThat(root.line("headline")).contains("H");
    }

    @Test
    void shouldKeepApartWhatAPrefixMakesDifferent() {
        var root = document(
                        "<item xmlns:media='http://search.yahoo.com/mrss/'><media:title>P</media:title><title>T</title></item>")
                .root();

        assertThat(root.line("title")).contains("T");
        assertThat(root.line("media:title")).contains("P");
    }

    @Test
    void shouldReadParagraphsOfMarkupAndOfEscapedMarkup() {
        var root = document(
                        "<a><b><p>One <i>two</i></p><p>three</p></b><c>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;</c></a>")
                .root();

        assertThat(root.at("b").map(XmlElement::prose)).contains("One two\n\nthree");
        assertThat(root.at("c").map(XmlElement::prose)).contains("One\n\ntwo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x \"y\">]><a/>",
                "<?xml version=\"1.0\"?><!-- c --><!DOCTYPE a SYSTEM 'x' [ ]><a/>",
                "<!doctype a [<!ELEMENT a ANY>]><a/>"
            })
    void shouldRefuseDeclarationsInTheDocument(String xml) {
        assertThat(XML.parse(frame(xml)))
                .isInstanceOfSatisfying(
                        SafeXml.Parsed.Broken.class,
                        broken -> assertThat(broken.flaw()).isEqualTo(Flaw.FORBIDDEN_CONSTRUCT));
    }

    @Test
    void shouldNeverFetchADocumentTypeNorAnInclude() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            server.setSoTimeout(1);

            var root = document("<!DOCTYPE a SYSTEM \"" + address + "\"><a xmlns:xi='http://www.w3.org/2001/XInclude'>"
                            + "<xi:include href='" + address + "'/>t</a>")
                    .root();

            assertThat(root.line()).isEqualTo("t");
            assertThat(isConnected(server)).isFalse();
        }
    }

    @Test
    void shouldExpandNoEntityThatIsNotHtmls() {
        var parsed = document("<!DOCTYPE a SYSTEM 'a.dtd'><a>&lol; &nbsp;&lt;</a>");

        assertThat(parsed.repaired()).isTrue();
        assertThat(parsed.root().line()).isEqualTo("&lol; <");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<a>1 & 2</a>", "<a>&nbsp;</a>", "<a>\u0001x</a>", "<a b=1>x</a>", "<p:a>x</p:a>", "<a>x</b></a>"
            })
    void shouldRepairWhatIsNotWellFormed(String xml) {
        assertThat(document(xml).repaired()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<rss><item>half a sto", "<rss><item>half a story", "", "   ", "no markup", "<a", "<!-- c -->"})
    void shouldNotRepairWhatEndsTooEarly(String xml) {
        assertThat(XML.parse(frame(xml)))
                .isInstanceOfSatisfying(
                        SafeXml.Parsed.Broken.class,
                        broken -> assertThat(broken.flaw()).isEqualTo(Flaw.MALFORMED));
    }

    @Test
    void shouldLimitDepthElementsAndAttributes() {
        var deep = "<a>".repeat(101) + "</a>".repeat(101);
        var wide = "<r>" + "<a/>".repeat(200_001) + "</r>";
        var attributes = new StringBuilder("<a");
        for (var i = 0; i < 201; i++) {
            attributes.append(" a").append(i).append("='1'");
        }

        assertThat(XML.parse(frame(deep))).isInstanceOf(SafeXml.Parsed.Broken.class);
        assertThat(XML.parse(frame(wide))).isInstanceOf(SafeXml.Parsed.Broken.class);
        assertThat(XML.parse(frame(attributes + "/>"))).isInstanceOf(SafeXml.Parsed.Broken.class);
    }

    @Test
    void shouldLimitWhatIsRepairedToo() {
        var deep = "<a>&".repeat(5_000) + "</a>".repeat(5_000);
        var wide = "<r>&" + "<a/>".repeat(500_000) + "</r>";

        assertThat(XML.parse(frame(deep)))
                .isInstanceOfSatisfying(
                        SafeXml.Parsed.Document.class,
                        document -> assertThat(document.root().children()).isNotEmpty());
        assertThat(XML.parse(frame(wide))).isInstanceOf(SafeXml.Parsed.Broken.class);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "ISO-8859-1, windows-1252",
        "windows-1252, windows-1252",
        "ISO-8859-1, UTF-8",
        "utf-8, windows-1252",
        "ISO-8859-2, ISO-8859-2",
        "no-such-charset, UTF-8"
    })
    void shouldReadTheCharsetThatIsMeant(String declared, String real) {
        var word = declared.equals("ISO-8859-2") ? "Łódź" : "Kurs – 5 €";
        var xml = "<?xml version='1.0' encoding='" + declared + "'?><a>" + word + "</a>";

        var parsed = XML.parse(Frame.whole(xml.getBytes(Charset.forName(real))));

        assertThat(parsed)
                .isInstanceOfSatisfying(
                        SafeXml.Parsed.Document.class,
                        document -> assertThat(document.root().line()).isEqualTo(word));
    }

    @Test
    void shouldTakeTheControlsOfLatin1ForTheSignsThatWereMeant() {
        var root = XML.parse(Frame.whole("<a>don&#146;t \u0085</a>".getBytes(ISO_8859_1)));

        assertThat(root)
                .isInstanceOfSatisfying(
                        SafeXml.Parsed.Document.class,
                        document -> assertThat(document.root().line()).isEqualTo("don’t …"));
    }

    private static boolean isConnected(ServerSocket server) throws IOException {
        try (var connection = server.accept()) {
            return connection.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static SafeXml.Parsed.Document document(String xml) {
        return XML.parse(frame(xml)).fold(document -> document, broken -> {
            throw new AssertionError(broken);
        });
    }

    private static Frame frame(String xml) {
        return Frame.whole(xml.getBytes(UTF_8));
    }
}
