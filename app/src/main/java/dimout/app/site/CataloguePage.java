package dimout.app.site;

import dimout.pipeline.Catalog;
import java.util.List;

/** Methods, told by the code's own catalogue. */
record CataloguePage(Frame frame, String lead, List<Catalog.MethodEntry> methods, String version) {}
