package io.lodewire.app.replay.diff;

/** What is compared, by its name in an enriched article. */
public enum TagKind {
    REGION("regions", "code"),
    COMMODITY("commodities", "id"),
    ACTION("policyActions", "action");

    private final String list;
    private final String code;

    TagKind(String list, String code) {
        this.list = list;
        this.code = code;
    }

    String list() {
        return list;
    }

    String code() {
        return code;
    }
}
