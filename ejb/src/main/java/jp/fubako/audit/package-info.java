/**
 * 証跡: the one append-only, hash-chained trail of the office. An entry is written in the same
 * transaction as the change it records; refused attempts are recorded too. Every feature may call.
 */
package jp.fubako.audit;
