package io.lodewire.bench.accuracy;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.lodewire.bench.accuracy.gold.GoldKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The independent scorer in Python, run as a program; its output is read into one line of figures a measure. */
final class Referee {

    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Path SCRIPT = SHARED.resolve("eval").resolve("score.py");

    private static final Pattern MEASURE = Pattern.compile(
            "(?m)^(.+?) +n= *(\\d+) gold= *(\\d+)  P ([\\d.]+) R ([\\d.]+) F1 ([\\d.]+) \\[.*]  macro ([\\d.]+)$");
    private static final Pattern SLOTS = Pattern.compile(" n= *(\\d+)  status ([\\d.]+)  change ([\\d.]+)");
    private static final Pattern GTA = Pattern.compile("n=(\\d+) any action ([\\d.]+) right type ([\\d.]+)");
    private static final Pattern ALARMS = Pattern.compile("false alarms: (\\d+) policy actions in (\\d+) stories");

    private Referee() {}

    static void assumePresent() {
        assumeThat(SCRIPT).as("the referee's script").exists();
        assumeThat(python("--version")).as("python3 on the path").startsWith("Python 3");
    }

    static Path shared(String file) {
        return SHARED.resolve(file);
    }

    static Map<String, String> figures(GoldKind kind, Path gold, Path predictions) {
        return read(python(SCRIPT.toString(), kind.label(), gold.toString(), predictions.toString()));
    }

    static Map<String, String> read(String output) {
        var figures = new TreeMap<String, String>();
        MEASURE.matcher(output).results().forEach(line -> figures.put(line.group(1), measure(line)));
        SLOTS.matcher(output).results().forEach(line -> {
            figures.put("status, given the action is found", line.group(1) + " " + line.group(2));
            figures.put("change, given the action is found", line.group(1) + " " + line.group(3));
        });
        GTA.matcher(output).results().forEach(line -> {
            figures.put("GTA any action", line.group(1) + " " + line.group(2));
            figures.put("GTA right type", line.group(1) + " " + line.group(3));
        });
        ALARMS.matcher(output)
                .results()
                .forEach(line -> figures.put(
                        "policy actions in stories that hold none", line.group(1) + " of " + line.group(2)));
        return figures;
    }

    private static String measure(MatchResult line) {
        return "n %s gold %s P %s R %s F1 %s macro %s"
                .formatted(line.group(2), line.group(3), line.group(4), line.group(5), line.group(6), line.group(7));
    }

    private static String python(String... arguments) {
        var command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        try {
            var output = Files.createTempFile("referee", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.waitFor();
            var text = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return text;
        } catch (IOException e) {
            return "no python3: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
