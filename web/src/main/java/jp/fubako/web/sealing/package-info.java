/** 署名鍵: everybody's own key and PIN. */
package jp.fubako.web.sealing;
