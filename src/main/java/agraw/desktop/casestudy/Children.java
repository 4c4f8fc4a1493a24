package agraw.desktop.casestudy;

import java.util.List;
import java.util.function.Predicate;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** Makes the children of a pane others without taking out the one that is being typed in, which would lose its focus. */
final class Children {
    private Children() {}

    static void become(ObservableList<Node> children, List<? extends Node> wanted) {
        become(children, wanted, Focus::isIn);
    }

    /** Stays: whether a node must not be taken out. At most one does. */
    static void become(ObservableList<Node> children, List<? extends Node> wanted, Predicate<Node> stays) {
        children.removeIf(node -> !wanted.contains(node));
        for (int index = 0; index < wanted.size(); index++) {
            Node next = wanted.get(index);
            while (index < children.size() && !children.get(index).equals(next) && stays.test(next)) {
                children.remove(index);
            }
            if (index < children.size() && children.get(index).equals(next)) {
                continue;
            }
            children.remove(next);
            children.add(index, next);
        }
    }
}
