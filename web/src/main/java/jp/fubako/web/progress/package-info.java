/** Where the cases of a section stand. */
package jp.fubako.web.progress;
