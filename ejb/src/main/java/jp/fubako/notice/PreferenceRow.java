package jp.fubako.notice;

/**
 * How the caller is told beside the bell.
 *
 * @param address or empty
 * @param townMails whether the town sends mail at all
 * @param domain only addresses of this domain are taken; empty takes all
 */
public record PreferenceRow(String address, MailChoice mail, boolean townMails, String domain) {}
