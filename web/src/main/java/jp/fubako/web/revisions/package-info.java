/** What has changed since a person looked. */
package jp.fubako.web.revisions;
