package dimout.app.site;

import java.util.List;

/** How well the method does, as it was measured. */
record ScorecardPage(Frame frame, String lead, List<MarkdownPart> parts) {}
