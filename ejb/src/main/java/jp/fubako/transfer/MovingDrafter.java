package jp.fubako.transfer;

import java.util.UUID;

/**
 * A case whose drafter leaves the section, which keeps it.
 *
 * @param title null when the reader may not know it
 * @param goes where the drafter goes; empty when he leaves the service
 */
public record MovingDrafter(
    UUID subjectId, String title, String number, String drafter, String goes) {}
