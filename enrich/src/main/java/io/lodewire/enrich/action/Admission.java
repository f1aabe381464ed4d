package io.lodewire.enrich.action;

import io.lodewire.enrich.action.clause.Clause;
import io.lodewire.enrich.action.frame.Good;
import io.lodewire.enrich.action.frame.Parties;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.action.party.Cast;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.rule.Rule;
import io.lodewire.enrich.action.rule.Rule.Kind;
import io.lodewire.enrich.action.scene.Scene;
import io.lodewire.enrich.action.stage.OpenQuestion;
import io.lodewire.enrich.action.stage.Stage;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import io.lodewire.enrich.commodity.CommodityCatalogue;
import io.lodewire.enrich.text.Zone;
import java.util.List;
import java.util.Set;

/** Decides whether what has been bound is enough for a frame. */
final class Admission {

    private static final String ADMITTED = "";
    private static final Set<String> MINERALS = Set.of(
            "minerals",
            "rare-earths",
            "battery-minerals",
            "minor-metals",
            "refractory-metals",
            "platinum-group-metals",
            "base-metals",
            "precious-metals",
            "nuclear-fuels",
            "industrial-minerals");

    private final CommodityCatalogue catalogue = CommodityCatalogue.read();
    private final ClassSet trade;
    private final ClassSet opec;
    private final ClassSet sets;
    private final OpenQuestion open;

    Admission(WordClasses classes) {
        trade = classes.setOf(List.of(
                "trade-word",
                "tariff",
                "export",
                "import",
                "sanction",
                "goods",
                "quota",
                "duty",
                "remedy",
                "trade-court"));
        opec = classes.setOf(List.of("opec"));
        sets = classes.setOf(List.of("both-sides"));
        open = new OpenQuestion(classes);
    }

    /** Why there is no frame; empty when there is one. */
    String reasonAgainst(Rule rule, Scene scene, Act act, Bound bound) {
        var cast = bound.cast();
        if (act.clause().kind() == Clause.Kind.CONDITION && !open.holds(act)) {
            return "CONDITION";
        }
        if (cast.isStranger()) {
            return "NO_AUTHORITY";
        }
        if (!hasParty(rule, scene, bound)) {
            return anyIs(scene, sets) ? "SET_COREF" : "NO_ACTOR";
        }
        if (bound.stage().status() == Status.CALLED_FOR
                && !cast.isStated()
                && !cast.actors().isEmpty()) {
            return "PRIVATE_CALL";
        }
        boolean acts = bound.stage().isAct() || !scene.story().lawOf().isEmpty();
        if (rule.requires("verb") && !acts) {
            return "NO_ACT";
        }
        if (rule.requires("good") && bound.goods().isEmpty()
                || rule.requires("mineral") && bound.goods().stream().noneMatch(this::isMineral)) {
            return "NO_GOOD";
        }
        if (rule.kind() == Kind.DEAL && !bound.stage().isAct() && parties(bound) < 2) {
            return "NO_PARTNER";
        }
        boolean pair = rule.requires("partner") || rule.kind() == Kind.TALKS && !cast.isStated();
        if (pair && parties(bound) < 2) {
            return "NO_PARTNER";
        }
        boolean trade = speaksOfTrade(scene);
        boolean goods = !bound.goods().isEmpty();
        return rule.requires("trade") && !trade || rule.requires("trade-or-good") && !trade && !goods
                ? "NO_TRADE"
                : ADMITTED;
    }

    private boolean hasParty(Rule rule, Scene scene, Bound bound) {
        boolean actor = !bound.cast().actors().isEmpty();
        if (rule.requires("actor")) {
            return actor;
        }
        boolean party = actor || !bound.parties().target().isEmpty();
        if (rule.requires("party")) {
            return party;
        }
        if (rule.requires("measure")) {
            return true;
        }
        if (rule.requires("party-or-opec")) {
            return party || anyIs(scene, opec);
        }
        return actor || bound.stage().isAct();
    }

    private static int parties(Bound bound) {
        return bound.cast().actors().size() + bound.parties().partner().size();
    }

    private boolean isMineral(Good good) {
        return MINERALS.contains(good.id())
                || catalogue.path(good.id()).stream().anyMatch(MINERALS::contains);
    }

    private boolean speaksOfTrade(Scene scene) {
        return anyIs(scene, trade) || headline(scene);
    }

    private boolean headline(Scene scene) {
        var sentences = scene.story().text().sentences();
        return !sentences.isEmpty()
                && sentences.get(0).zone() == Zone.HEADLINE
                && anyIs(scene.story().scene(0), trade);
    }

    private static boolean anyIs(Scene scene, ClassSet classes) {
        var line = scene.line();
        for (int i = 0; i < line.size(); i++) {
            if (line.unit(i).word().classes().meets(classes)) {
                return true;
            }
        }
        return false;
    }

    /** What has been bound to an act. */
    record Bound(Cast cast, Parties parties, Stage stage, List<Good> goods) {}
}
