/** What every page uses: messages, the caller, converters, the handling of refusals. */
package jp.fubako.web.shared;
