package jp.fubako.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Finds what breaks the rules for pages (docs: architecture, rules that fail the build). */
final class Pages {

  static final int MOST_LINES = 150;

  private static final Set<String> WORDED =
      Set.of(
          "title",
          "alt",
          "placeholder",
          "aria-label",
          "itemLabel",
          "caption",
          "heading",
          "lead",
          "words",
          "hint",
          "term",
          "text",
          "label",
          "requiredMessage");
  private static final Set<String> VALUED =
      Set.of(
          "h:commandButton",
          "h:commandLink",
          "h:link",
          "h:outputText",
          "h:outputLabel",
          "p:commandButton",
          "p:commandLink");
  private static final Set<String> WITH_ID =
      Set.of(
          "button",
          "input",
          "select",
          "textarea",
          "h:commandButton",
          "h:commandLink",
          "h:inputText",
          "h:inputTextarea",
          "h:inputSecret",
          "h:inputFile",
          "h:selectOneMenu",
          "h:selectOneRadio",
          "h:selectBooleanCheckbox",
          "h:selectManyCheckbox",
          "p:commandButton",
          "p:commandLink",
          "p:fileUpload",
          "p:autoComplete",
          "p:inputText",
          "h:form");
  private static final Set<String> IMPLICIT =
      Set.of(
          "msg",
          "fmt",
          "param",
          "request",
          "resource",
          "view",
          "component",
          "facesContext",
          "empty",
          "not",
          "and",
          "or",
          "eq",
          "ne",
          "gt",
          "lt",
          "ge",
          "le",
          "true",
          "false",
          "null",
          "div",
          "mod",
          "instanceof");
  private static final Pattern EL = Pattern.compile("#\\{([^}]*)}");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern ROOT = Pattern.compile("(?<![\\w.$])[A-Za-z_$][\\w$]*");
  private static final Pattern OPERATOR =
      Pattern.compile(
          "not empty|&&|\\|\\||==|!=|>=|<=|[<>!?+]|(?<![.\\w])(?:and|or|not|empty|eq|ne|gt|lt|ge|le)\\b");

  private final Path root;
  private final Map<String, Set<String>> beans;
  private final Set<String> parameters;
  private final List<String> found = new ArrayList<>();

  /**
   * @param root folder of the pages
   * @param beans names of the beans by feature; {@code shared} may be used everywhere
   * @param parameters names that tags and templates receive
   */
  Pages(Path root, Map<String, Set<String>> beans, Set<String> parameters) {
    this.root = root;
    this.beans = beans;
    this.parameters = parameters;
  }

  /** One line per violation: file, rule, where. */
  List<String> violations() throws IOException {
    try (var walk = Files.walk(root)) {
      for (var page : walk.filter(p -> p.toString().endsWith(".xhtml")).sorted().toList()) {
        check(page);
      }
    }
    return found;
  }

  private void check(Path page) throws IOException {
    var name = root.relativize(page).toString();
    var lines = Files.readAllLines(page).size();
    if (lines > MOST_LINES) {
      report(name, "lines", "" + lines);
    }
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      var top = factory.newDocumentBuilder().parse(page.toFile()).getDocumentElement();
      var known = new HashSet<>(beans.getOrDefault("shared", Set.of()));
      known.addAll(beans.getOrDefault(featureOf(name), Set.of()));
      known.addAll(parameters);
      known.addAll(IMPLICIT);
      declared(top, known);
      element(name, top, known);
    } catch (ParserConfigurationException | SAXException e) {
      report(name, "well-formed", e.getMessage());
    }
  }

  /** approval/inbox.xhtml and WEB-INF/fragments/approval/side.xhtml belong to approval. */
  private static String featureOf(String name) {
    var parts = name.split("/");
    if (parts[0].equals("WEB-INF")) {
      return parts[1].equals("fragments") ? parts[2] : "shared";
    }
    return parts.length == 1 ? "shared" : parts[0];
  }

  private static void declared(Element element, Set<String> known) {
    for (var attribute : new String[] {"var", "varStatus"}) {
      if (element.hasAttribute(attribute)) {
        known.add(element.getAttribute(attribute));
      }
    }
    var children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        declared(child, known);
      }
    }
  }

  private void element(String page, Element element, Set<String> known) {
    var tag = element.getTagName();
    if (WITH_ID.contains(tag) && element.getAttribute("id").isBlank()) {
      report(page, "id", tag);
    }
    if (tag.equals("script") || tag.equals("style")) {
      report(page, "inline code", tag);
    }
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(page, tag, attributes.item(i), known);
    }
    var children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      var child = children.item(i);
      if (child instanceof Element inner) {
        element(page, inner, known);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        words(page, tag, child.getNodeValue());
        roots(page, child.getNodeValue(), known);
      }
    }
  }

  private void attribute(String page, String tag, Node attribute, Set<String> known) {
    var name = attribute.getNodeName();
    var value = attribute.getNodeValue();
    if (name.startsWith("xmlns")) {
      return;
    }
    roots(page, value, known);
    if (WORDED.contains(name) || (name.equals("value") && VALUED.contains(tag))) {
      words(page, tag + "@" + name, value);
    }
    if (name.equals("rendered") && operators(value) > 1) {
      report(page, "rendered", value);
    }
    if (name.equals("escape") && value.equals("false")) {
      report(page, "escape", tag);
    }
    if (value.startsWith("http:") || value.startsWith("https:") || value.startsWith("//")) {
      report(page, "external address", value);
    }
    if (name.equals("style") || name.matches("on[a-z]+")) {
      report(page, "inline code", tag + "@" + name);
    }
  }

  private void words(String page, String where, String text) {
    if (EL.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter)) {
      report(page, "literal text", where + " " + text.strip());
    }
  }

  private void roots(String page, String text, Set<String> known) {
    var expressions = EL.matcher(text);
    while (expressions.find()) {
      var expression = expressions.group(1);
      if (expression.codePoints().anyMatch(c -> c > 127)) {
        report(page, "literal text", expression);
      }
      var names = ROOT.matcher(QUOTED.matcher(expression).replaceAll(" "));
      while (names.find()) {
        if (!known.contains(names.group())) {
          report(page, "root", names.group());
        }
      }
    }
  }

  private static long operators(String expression) {
    return OPERATOR.matcher(QUOTED.matcher(expression).replaceAll(" ")).results().count();
  }

  private void report(String page, String rule, String what) {
    found.add(page + ": " + rule + ": " + what);
  }
}
