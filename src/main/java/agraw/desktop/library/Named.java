package agraw.desktop.library;

/** Something to choose from a list, by its name. */
record Named<T>(String name, T value) {
    @Override
    public String toString() {
        return name;
    }
}
