package jp.fubako.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Finds types and methods that have outgrown the limits of the house. */
final class SourceSizes {

  static final int CLASS_LINES = 400;
  static final int METHOD_LINES = 40;
  static final int VIEW_LINES = 150;

  private SourceSizes() {}

  /** One line per thing that is too long, for example {@code FooService.bar: 52 lines (40)}. */
  static List<String> tooLong(List<Path> sources) throws IOException {
    var found = new ArrayList<String>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  d -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      var positions = Trees.instance(task).getSourcePositions();
      for (var unit : task.parse()) {
        measure(unit, positions, found);
      }
    }
    return found;
  }

  private static void measure(
      CompilationUnitTree unit, SourcePositions positions, List<String> found) {
    var lines = unit.getLineMap();
    new TreeScanner<Void, String>() {
      @Override
      public Void visitClass(ClassTree type, String outer) {
        var name = type.getSimpleName().toString();
        var limit = name.endsWith("View") ? VIEW_LINES : CLASS_LINES;
        report(type, name, limit);
        return super.visitClass(type, name);
      }

      @Override
      public Void visitMethod(MethodTree method, String type) {
        report(method, type + "." + method.getName(), METHOD_LINES);
        return super.visitMethod(method, type);
      }

      private void report(Tree tree, String name, int limit) {
        var length = length(unit, positions, lines, tree);
        if (length > limit) {
          found.add("%s: %d lines (%d)".formatted(name, length, limit));
        }
      }
    }.scan(unit, "");
  }

  private static long length(
      CompilationUnitTree unit, SourcePositions positions, LineMap lines, Tree tree) {
    var start = positions.getStartPosition(unit, tree);
    var end = positions.getEndPosition(unit, tree);
    return start < 0 || end < 0 ? 0 : lines.getLineNumber(end) - lines.getLineNumber(start) + 1;
  }
}
