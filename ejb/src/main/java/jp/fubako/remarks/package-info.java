/**
 * Words about a case. 公式コメント are said to everybody, kept with the case and never changed; 付箋 are of
 * one person for himself and are deleted when the case is decided or ends (RT-30).
 */
package jp.fubako.remarks;
