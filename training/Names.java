import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines of text in; the names that Stanford NER finds in each out: "start end type;" for each name, offsets in UTF-16. */
public class Names {
    public static void main(String[] args) throws Exception {
        CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(args[0]);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line; (line = in.readLine()) != null; ) {
            var row = new StringBuilder();
            for (Triple<String, Integer, Integer> name : classifier.classifyToCharacterOffsets(line)) {
                row.append(name.second()).append(' ').append(name.third()).append(' ').append(name.first()).append(';');
            }
            out.println(row);
        }
        out.flush();
    }
}
