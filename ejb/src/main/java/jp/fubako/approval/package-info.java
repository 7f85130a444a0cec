/**
 * 回議・合議・決裁: the state machine of approval. It knows a subject (id, kind, title, sheet), not
 * proposals, so that circulars, register rows and disposal lists can be decided the same way.
 * Called by the features of the work tier; tells them what happened by events in the same
 * transaction.
 */
package jp.fubako.approval;
