package io.parvis.testsupport.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/** Reads Java source files with the parser of the JDK's compiler. */
final class SourceReader {

    private static final JavaCompiler COMPILER =
            Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "tests run on a JDK");

    private SourceReader() {}

    /** All source files below a directory; their paths are relative to the root. */
    static List<SourceFile> read(Path root, Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return parse(files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new Text(root.relativize(file).toString(), contentOf(file)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceFile parse(String path, String content) {
        return parse(List.of(new Text(path, content))).getFirst();
    }

    private static List<SourceFile> parse(List<Text> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, diagnostic -> {}, List.of(), null, texts);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<SourceFile> files = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                JavaFileObject file = unit.getSourceFile();
                List<String> code =
                        SourceFile.withoutComments(file.getCharContent(true).toString());
                files.add(new SourceFile(file.getName().substring(1), code, methods(unit, positions, code)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static List<SourceFile.Method> methods(
            CompilationUnitTree unit, SourcePositions positions, List<String> code) {
        List<SourceFile.Method> methods = new ArrayList<>();
        LineMap lines = unit.getLineMap();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                BlockTree body = method.getBody();
                if (body != null) {
                    long first = lines.getLineNumber(positions.getStartPosition(unit, body));
                    long last = lines.getLineNumber(positions.getEndPosition(unit, body));
                    methods.add(new SourceFile.Method(
                            method.getName().toString(), SourceFile.codeLines(code, first, last), annotations(method)));
                }
                return super.visitMethod(method, null);
            }
        }.scan(unit, null);
        return methods;
    }

    private static List<String> annotations(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .map(Object::toString)
                .toList();
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String content;

        Text(String path, String content) {
            super(URI.create("text:///" + path), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
