package agraw.command;

import agraw.workbench.TableFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format of tables. */
final class FormatReader implements ITypeConverter<TableFormat> {
    @Override
    public TableFormat convert(String name) {
        return TableFormat.named(name).orElseThrow(() -> new TypeConversionException(name));
    }
}
