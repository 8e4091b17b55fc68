// Everything the desk runs; the program serves it as one file.
import "./times.js";
import "./keys.js";
import "./mark.js";
import "./handles.js";
import "./point.js";
import "./toast.js";
import "./cover.js";
import "./drafts.js";
import "./progress.js";
import "./count.js";
import "./paste.js";
import "./alike.js";
import "./panel.js";
import "./mark-in-place.js";
