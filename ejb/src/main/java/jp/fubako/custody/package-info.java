/**
 * 所管: every folder, case, step and receipt has somebody who answers for it (domain 2.7, 2.11). Here
 * is what has lost him, and how the records office, or the head of its section, names another.
 */
package jp.fubako.custody;
