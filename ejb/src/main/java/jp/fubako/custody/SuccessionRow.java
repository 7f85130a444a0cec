package jp.fubako.custody;

import java.util.UUID;

/**
 * One row of the 組織改正 table.
 *
 * @param successorId null when nobody succeeds
 * @param classification code of the 文書分類 with which the folders begin that go there; empty for all
 *     that no other row names
 */
record SuccessionRow(UUID predecessorId, UUID successorId, String classification) {}
