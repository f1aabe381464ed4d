package io.lodewire.ingest.source.push;

import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.ItemReader;
import io.lodewire.ingest.format.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The items in the body of a request. */
record PushReading(Formats formats, Limits limits) {

    List<Item> items(byte[] body) throws IOException {
        var items = new ArrayList<Item>();
        var reader = ItemReader.open(new ByteArrayInputStream(body), formats, limits);
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
            items.add(next.get().item());
        }
        return items;
    }
}
