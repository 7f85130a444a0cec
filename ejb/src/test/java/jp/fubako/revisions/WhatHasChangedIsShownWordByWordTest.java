package jp.fubako.revisions;

import static jp.fubako.revisions.Changes.PieceKind.ADDED;
import static jp.fubako.revisions.Changes.PieceKind.REMOVED;
import static jp.fubako.revisions.Changes.PieceKind.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.fubako.revisions.Changes.FieldChange;
import jp.fubako.revisions.Changes.FileChange;
import jp.fubako.revisions.Changes.FileFate;
import jp.fubako.revisions.Changes.Piece;
import jp.fubako.revisions.Changes.PieceKind;
import org.junit.jupiter.api.Test;

class WhatHasChangedIsShownWordByWordTest {

  private static String side(List<Piece> pieces, PieceKind kind) {
    var text = new StringBuilder();
    pieces.stream()
        .filter(p -> p.kind() == SAME || p.kind() == kind)
        .forEach(p -> text.append(p.words()));
    return text.toString();
  }

  @Test
  void onlyTheWordsThatDifferAreMarked() {
    var pieces = Comparison.pieces("金額は30,000円とする。", "金額は45,000円とする。");
    assertEquals(
        List.of(
            new Piece(SAME, "金額は"),
            new Piece(REMOVED, "30,000"),
            new Piece(ADDED, "45,000"),
            new Piece(SAME, "円とする。")),
        pieces);
  }

  @Test
  void bothTextsCanBeReadOutOfThePieces() {
    var before = "令和7年度の委託について、\n次のとおり契約する。𠮷田建設";
    var after = "令和8年度の業務委託について、\n次のとおり随意契約を締結する。𠮷田建設";
    var pieces = Comparison.pieces(before, after);
    assertEquals(before, side(pieces, REMOVED));
    assertEquals(after, side(pieces, ADDED));
  }

  @Test
  void fieldsComeInTheOrderOfTheSheetAndVanishedOnesLast() {
    var before = new LinkedHashMap<String, String>();
    before.put("subject", "件名");
    before.put("inquiry", "伺い");
    before.put("letterBody", "本文");
    var after = new LinkedHashMap<String, String>();
    after.put("subject", "件名");
    after.put("inquiry", "伺いたい");
    after.put("grounds", "根拠");
    assertEquals(
        List.of("inquiry", "grounds", "letterBody"),
        Comparison.fields(before, after).stream().map(FieldChange::field).toList());
  }

  @Test
  void attachmentsComeGoAndAreReplaced() {
    var before = List.of(file("見積.pdf", "a"), file("図面.pdf", "b"), file("仕様.pdf", "c"));
    var after = List.of(file("仕様.pdf", "c"), file("見積.pdf", "x"), file("写真.jpg", "d"));
    assertEquals(
        List.of(
            new FileChange(FileFate.REPLACED, "見積.pdf"),
            new FileChange(FileFate.ADDED, "写真.jpg"),
            new FileChange(FileFate.REMOVED, "図面.pdf")),
        Comparison.files(before, after));
  }

  @Test
  void theSameAgainIsNoChange() {
    var texts = Map.of("subject", "件名");
    var files = List.of(file("見積.pdf", "a"));
    assertEquals(List.of(), Comparison.fields(texts, Map.copyOf(texts)));
    assertEquals(List.of(), Comparison.files(files, List.copyOf(files)));
  }

  private static KeptFile file(String name, String hash) {
    return new KeptFile(name, hash);
  }
}
