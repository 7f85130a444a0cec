package jp.fubako.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.fubako.shared.RefusedException;

/**
 * Records refused attempts. The entry is written after the refused transaction has ended and by
 * another thread: it must neither wait for a lock nor for a connection that the refused one holds.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RefusalRecorder {

  @Resource private TransactionSynchronizationRegistry transactions;
  @Inject private AuditService audit;
  @Inject private ActorSource actors;

  @AroundInvoke
  Object watch(InvocationContext call) throws Exception {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      return watchWithoutTransaction(call);
    }
    var refusals = refusalsOfTransaction();
    try {
      return call.proceed();
    } catch (RefusedException refused) {
      if (refusals.add(refused)) {
        refusals.pending.add(event(call, refused));
        refusals.actor = actors.current();
      }
      throw refused;
    }
  }

  private Object watchWithoutTransaction(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (RefusedException refused) {
      audit.recordRefused(event(call, refused));
      throw refused;
    }
  }

  private Refusals refusalsOfTransaction() {
    if (transactions.getResource(Refusals.class) instanceof Refusals known) {
      return known;
    }
    var refusals = new Refusals(audit);
    transactions.putResource(Refusals.class, refusals);
    transactions.registerInterposedSynchronization(refusals);
    return refusals;
  }

  /** {@code approval.approve} for {@code ApprovalService.approve}, with the reason's key. */
  static AuditEvent event(InvocationContext call, RefusedException refused) {
    var method = call.getMethod();
    var home = method.getDeclaringClass().getPackageName();
    var action = home.substring(home.lastIndexOf('.') + 1) + "." + method.getName();
    var object = refused.about() == null ? objectOf(call.getParameters()) : refused.about();
    return AuditEvent.of(action, object)
        .with("reason", refused.key())
        .with("args", refused.args().stream().map(String::valueOf).toList());
  }

  /** The first id among the arguments, or the first id inside a command record. */
  private static UUID objectOf(Object[] arguments) {
    for (var argument : arguments == null ? new Object[0] : arguments) {
      if (argument instanceof UUID id) {
        return id;
      }
      if (argument instanceof Record command) {
        for (var part : command.getClass().getRecordComponents()) {
          if (part.getType() == UUID.class) {
            try {
              return (UUID) part.getAccessor().invoke(command);
            } catch (ReflectiveOperationException e) {
              return null;
            }
          }
        }
      }
    }
    return null;
  }

  /** What was refused inside one transaction; the innermost service names the act. */
  private static final class Refusals implements Synchronization {

    private final AuditService audit;
    private final List<AuditEvent> pending = new ArrayList<>();
    private RefusedException last;
    private Actor actor = Actor.SYSTEM;

    private Refusals(AuditService audit) {
      this.audit = audit;
    }

    /** False when the same refusal passes an outer service. */
    private boolean add(RefusedException refused) {
      var fresh = refused != last;
      last = refused;
      return fresh;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      pending.forEach(event -> audit.recordRefusedLater(event, actor));
    }
  }
}
