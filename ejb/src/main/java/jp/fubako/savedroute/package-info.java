/**
 * 保存した経路: what a drafter adds to a route again and again, kept under a name by a person or a
 * section. It is only offered; authority rules and organisation of the day decide what comes of it.
 */
package jp.fubako.savedroute;
