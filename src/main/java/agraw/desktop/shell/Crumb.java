package agraw.desktop.shell;

import agraw.desktop.kit.Destination;

/** One step of the line that says where one is. */
record Crumb(String words, Destination destination) {}
