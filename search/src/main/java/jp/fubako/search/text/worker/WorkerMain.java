package jp.fubako.search.text.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import javax.imageio.ImageIO;
import jp.fubako.search.text.Corner;
import jp.fubako.search.text.FailureKind;
import jp.fubako.search.text.Inspection;
import jp.fubako.search.text.MailAttachment;
import jp.fubako.search.text.ReceiptStamp;
import jp.fubako.search.text.StampShape;
import jp.fubako.search.text.Wire;

/**
 * Main class of a worker process: answers one request after another on its standard input and
 * output, and ends when the pool is gone. Started by {@link jp.fubako.search.text.DocumentWorkers};
 * of no use by hand.
 */
public final class WorkerMain {

  private final WorkerOptions options;
  private final Path input;
  private final Path output;

  private WorkerMain(WorkerOptions options) {
    this.options = options;
    this.input = options.job().resolve(Wire.INPUT);
    this.output = options.job().resolve(Wire.OUTPUT);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    var out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    // a library that prints must not be mistaken for an answer
    System.setOut(System.err);
    ImageIO.setUseCache(false);
    var worker = new WorkerMain(WorkerOptions.parse(arguments));
    var requests = new SynchronousQueue<Wire.Request>();
    Wire.send(out, new byte[0]);
    readRequests(in, requests);
    while (true) {
      var reply = worker.answer(requests.take());
      Wire.send(out, Wire.encode(reply));
      if (reply.spent()) {
        Runtime.getRuntime().halt(0);
      }
    }
  }

  /** Reads beside the work, to notice at once when the pool is gone. */
  private static void readRequests(DataInputStream in, SynchronousQueue<Wire.Request> requests) {
    var reader =
        new Thread(
            () -> {
              try {
                while (true) {
                  requests.put(Wire.decodeRequest(Wire.receive(in, Wire.MAX_REQUEST)));
                }
              } catch (IOException | InterruptedException e) {
                Runtime.getRuntime().halt(0);
              }
            },
            "requests");
    reader.setDaemon(true);
    reader.start();
  }

  private Wire.Reply answer(Wire.Request request) {
    try {
      return perform(request);
    } catch (StackOverflowError e) {
      return failed(true, FailureKind.TOO_DEEP, "stack exhausted");
    } catch (OutOfMemoryError e) {
      return failed(true, FailureKind.OUT_OF_MEMORY, "more memory than a worker has");
    } catch (Exception e) {
      return failed(e);
    } catch (Throwable e) {
      return failed(true, FailureKind.WORKER_LOST, e.getClass().getName());
    }
  }

  private Wire.Reply perform(Wire.Request request) throws Exception {
    var arguments = request.arguments();
    return switch (request.task()) {
      case INSPECT -> done(new Inspector(options).inspect(input, arguments.get(0)));
      case RENDER -> {
        int page = Integer.parseInt(arguments.get(1));
        int dpi = Integer.parseInt(arguments.get(2));
        new PagePicture(options).draw(input, arguments.get(0), page, dpi, output);
        yield done();
      }
      case TO_PDF -> {
        new PdfCopy(options).make(input, arguments.get(0), output);
        yield done();
      }
      case STAMP -> {
        new StampedCopy(options).make(input, arguments.get(0), stamp(arguments), output);
        yield done();
      }
      case RECOGNISE -> {
        int page = Integer.parseInt(arguments.get(1));
        yield done(new LetterRecognition(options).read(input, arguments.get(0), page));
      }
      case TABLE -> {
        Files.writeString(output, SheetReader.csv(input));
        yield done();
      }
      case UNPACK_MAIL ->
          new Wire.Reply(false, null, "", null, new MailReader(options).unpack(input));
    };
  }

  private static ReceiptStamp stamp(List<String> arguments) {
    return new ReceiptStamp(
        arguments.get(1),
        arguments.get(2),
        LocalDate.parse(arguments.get(3)),
        arguments.get(4),
        Corner.valueOf(arguments.get(5)),
        StampShape.valueOf(arguments.get(6)));
  }

  private static Wire.Reply done() {
    return new Wire.Reply(false, null, "", null, List.<MailAttachment>of());
  }

  private static Wire.Reply done(Inspection inspection) {
    return new Wire.Reply(
        inspection.failure() == FailureKind.TOO_DEEP, null, "", inspection, List.of());
  }

  private static Wire.Reply failed(Exception e) {
    return failed(false, Verdicts.kind(e), Verdicts.detail(e));
  }

  private static Wire.Reply failed(boolean spent, FailureKind kind, String detail) {
    return new Wire.Reply(spent, kind, detail, null, List.of());
  }
}
