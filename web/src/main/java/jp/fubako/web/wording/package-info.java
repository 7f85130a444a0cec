/** 定型文 and 起案様式: the pages to keep them. */
package jp.fubako.web.wording;
