/**
 * Work that must follow a commit (index, inspection, stamps), kept as rows of that commit and
 * repeated until it is done; and the memory of requests already carried out.
 */
package jp.fubako.outbox;
