package se.radslag.economy.out;

import com.helger.diagnostics.error.IError;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.xml.serialize.read.DOMReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Reads an invoice by the schema of UBL 2.1 and the official rules of EN 16931 and Peppol BIS Billing 3. */
public final class Peppol {

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES =
            new ValidationExecutorSetRegistry<>();

    static {
        PeppolValidation.initStandard(RULES);
    }

    private Peppol() {}

    /** What breaks a rule, or may. */
    public static List<String> faults(String xml) {
        var document = Objects.requireNonNull(DOMReader.readXMLDOM(xml));
        var rules = Objects.requireNonNull(RULES.getOfID(PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3));
        var results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(), rules, ValidationSourceXML.create("invoice.xml", document));
        var faults = new ArrayList<String>();
        results.forEachFlattened((IError error) -> faults.add(error.getAsString(Locale.ENGLISH)));
        return faults;
    }
}
