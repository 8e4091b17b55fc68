// What the pages for everybody run; the program serves it as one file.
import "./times.js";
import "./toast.js";
import "./progress.js";
import "./count.js";
