package io.lodewire.enrich.action.explain;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.FrameDate;
import io.lodewire.enrich.action.frame.Good;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a policy action with its rule, its trigger and its slots, each with the words or the reason behind it. */
public final class FrameView {

    private final String text;

    /** Shows actions of the canonical text. */
    public FrameView(String text) {
        this.text = text;
    }

    /** The action in lines. */
    public String show(ActionFrame frame) {
        var lines = new StringBuilder();
        lines.append("%s %s %s, %s by %s, %s, confidence %.2f%n"
                .formatted(
                        frame.action(),
                        frame.change(),
                        frame.status(),
                        frame.factuality().value(),
                        frame.factuality().source(),
                        frame.discourse(),
                        frame.confidence()));
        add(lines, "rule", frame.ruleId() + quoted(frame.trigger()));
        parties(lines, "actor", frame.parties().actor());
        parties(lines, "addressee", frame.parties().addressee());
        parties(lines, "target", frame.parties().target());
        parties(lines, "partner", frame.parties().partner());
        parties(lines, "beneficiary", frame.parties().beneficiary());
        for (Good good : frame.goods()) {
            add(lines, "good", good.id() + because(good.span(), good.scope().toString()));
        }
        for (FrameDate date : frame.dates()) {
            add(
                    lines,
                    "date",
                    date.kind() + " " + date.time().value() + quoted(date.time().span()));
        }
        add(
                lines,
                "effect",
                frame.tradeDirection() + ", supply " + frame.supplyEffect().effect());
        return lines.toString();
    }

    private void parties(StringBuilder lines, String part, List<Party> parties) {
        for (var party : parties) {
            var name = party.name() == null ? party.code() : party.code() + " " + party.name();
            add(lines, part, name + because(party.span(), party.why()));
        }
    }

    private String because(@Nullable Span span, @Nullable String why) {
        return span == null ? ", inferred: " + why : quoted(span);
    }

    private String quoted(Span span) {
        return " '" + span.of(text).replaceAll("\\s+", " ") + "'";
    }

    private static void add(StringBuilder lines, String slot, String value) {
        lines.append("  %-11s %s%n".formatted(slot, value));
    }
}
