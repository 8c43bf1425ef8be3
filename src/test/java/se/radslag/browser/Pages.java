package se.radslag.browser;

import java.util.List;

/** Every kind of page that anybody can open, by its Swedish address: a new page adds a line here and is walked. */
public final class Pages {

    /** A page and the name of its picture. */
    public record Kind(String name, String path) {

        /** Whether one must have signed in to open it. */
        public boolean isWork() {
            return path.contains("/w/") && !path.startsWith("/w/access/operator");
        }

        /** What the server answers: it says itself what is not there. */
        public int status() {
            return name.startsWith("no-") ? 404 : path.endsWith("/gone") ? 410 : 200;
        }

        @Override
        public String toString() {
            return name + " " + path;
        }
    }

    public static final List<Kind> PUBLIC = List.of(
            new Kind("front", "/"),
            new Kind("accessibility", "/tillganglighet"),
            new Kind("structure", "/varmland"),
            new Kind("structure-other", "/vastmanland"),
            new Kind("bodies", "/varmland/organ"),
            new Kind("bodies-found", "/varmland/organ?sok=VRAU"),
            new Kind("body", "/varmland/organ/or"),
            new Kind("body-then", "/varmland/organ/or?datum=2021-04-16"),
            new Kind("body-cannot-be-told", "/varmland/organ/or?datum=2022-01-28"),
            new Kind("body-other", "/vastmanland/organ/srb"),
            new Kind("members", "/varmland/ledamoter"),
            new Kind("members-then", "/vastmanland/ledamoter?datum=2019-05-02&organ=srb"),
            new Kind("members-none", "/varmland/ledamoter?namn=finns-inte"),
            new Kind("party", "/varmland/kommun/arvika"),
            new Kind("party-region", "/vastmanland/kommun/region"),
            new Kind("person", "/varmland/person/019aa000-0000-7000-8000-0000000186a1"),
            new Kind("role", "/varmland/person/019aa000-0000-7000-8000-0000000186a1/roll?datum=2024-05-01"),
            new Kind("role-none", "/varmland/person/019aa000-0000-7000-8000-0000000186a1/roll?datum=2016-01-01"),
            new Kind("over-time", "/vastmanland/ledamoter/over-tid?organ=srb"),
            new Kind("over-time-party", "/varmland/ledamoter/over-tid?organ=or&part=region"),
            new Kind("networks", "/varmland/natverk"),
            new Kind("networks-other", "/vastmanland/natverk"),
            new Kind("networks-none", "/varmland/natverk?namn=finns-inte"),
            new Kind("network", "/varmland/natverk/kulturchefer"),
            new Kind("network-gaps", "/vastmanland/natverk/demensrad"),
            new Kind("working-groups", "/varmland/arbetsgrupper"),
            new Kind("projects-listed", "/vastmanland/projekt"),
            new Kind("project", "/vastmanland/projekt/gemensam-upphandling-av-e-arkiv"),
            new Kind("arenas", "/varmland/arenor"),
            new Kind("events", "/varmland/evenemang"),
            new Kind("events-earlier", "/vastmanland/evenemang?visa=tidigare"),
            new Kind("event", "/varmland/evenemang/konferensdagar"),
            new Kind("event-full", "/vastmanland/evenemang/temadag-om-kompetensforsorjning"),
            new Kind("earlier-none", "/varmland/tidigare"),
            new Kind("earlier-tasks", "/vastmanland/tidigare/vkl"),
            new Kind("map", "/vastmanland/karta"),
            new Kind("agreement", "/varmland/avtal"),
            new Kind("agreement-other", "/vastmanland/avtal"),
            new Kind("paper", "/vastmanland/avtal/papper/avtal"),
            new Kind("corrections", "/varmland/avtal/rattelser"),
            new Kind("names", "/varmland/namn"),
            new Kind("clauses", "/varmland/avtal/klausuler"),
            new Kind("clauses-other", "/vastmanland/avtal/klausuler"),
            new Kind("clause", "/varmland/avtal/klausuler/pm/or"),
            new Kind("versions", "/varmland/avtal/versioner"),
            new Kind("who-does-what", "/varmland/vem-gor-vad"),
            new Kind("sign-in", "/logga-in"),
            new Kind("sign-in-link-over", "/logga-in/gone"),
            new Kind("funds", "/varmland/kostnader/fonder"),
            new Kind("projects", "/vastmanland/kostnader/projekt"),
            new Kind("costs", "/vastmanland/kostnader"),
            new Kind("costs-none", "/varmland/kostnader"),
            new Kind("costs-year", "/vastmanland/kostnader/2017"),
            new Kind("costs-year-untold", "/vastmanland/kostnader/2018"),
            new Kind("costs-party", "/vastmanland/kostnader/2017/norberg"),
            new Kind("costs-party-thousands", "/vastmanland/kostnader/2017/norberg?enhet=tkr"),
            new Kind("costs-figure", "/vastmanland/kostnader/2017/norberg/samverkan/1"),
            new Kind("costs-sum", "/vastmanland/kostnader/2017/alla/samverkan/1"),
            new Kind("costs-thousands", "/vastmanland/kostnader/2017?enhet=tkr"),
            new Kind("costs-given", "/vastmanland/kostnader/2016/alla/externt"),
            new Kind("costs-implied", "/vastmanland/kostnader/2017/alla/behallet/det-hela"),
            new Kind("costs-counts", "/vastmanland/kostnader/folkmangd/2016-12-31"),
            new Kind("costs-bases", "/vastmanland/kostnader/2017/grunder"),
            new Kind("costs-base-figure", "/vastmanland/kostnader/2017/grunder/aret-fore/samverkan/sala"),
            new Kind("operator-link-used", "/w/access/operator/gone"));

    /** Pages of those who have signed in as operators. */
    public static final List<Kind> WORK = List.of(
            new Kind("sessions", "/w/access/sessions"),
            new Kind("me", "/w/access/me"),
            new Kind("accounts", "/varmland/w/access/accounts"),
            new Kind("accounts-all", "/w/access/accounts"),
            new Kind("letters", "/w/notifications/letters"),
            new Kind("upload", "/w/charter/upload"),
            new Kind("upload-next", "/varmland/w/charter/upload"),
            new Kind("version", "/varmland/w/charter/version/1"),
            new Kind("decision", "/vastmanland/w/charter/decision?paper=avtal"),
            new Kind("amendment", "/varmland/w/charter/amendment?paper=avtal"),
            new Kind("departure", "/vastmanland/w/charter/departure"),
            new Kind("condition", "/vastmanland/w/charter/condition?paper=avtal"),
            new Kind("work", "/vastmanland/w/charter"),
            new Kind("founding", "/vastmanland/w/charter/founding"),
            new Kind("closing", "/vastmanland/w/charter/closing?body=demensrad"),
            new Kind("account", "/vastmanland/w/economy/account?use=PROJECT"),
            new Kind("invoices", "/vastmanland/w/economy/invoices?year=2017"),
            new Kind("billing", "/vastmanland/w/economy/billing?party=koping"),
            new Kind("payee", "/vastmanland/w/economy/payee"),
            new Kind("attendance", "/vastmanland/w/economy/attendance"),
            new Kind("fees-party", "/vastmanland/w/economy/fees/2026/koping"),
            new Kind("account-fund", "/varmland/w/economy/account?use=JOINT_FUND"),
            new Kind("people", "/varmland/w/people"),
            new Kind("report", "/vastmanland/w/people/report"),
            new Kind("what-if", "/varmland/w/people/what-if"),
            new Kind("what-if-seats", "/vastmanland/w/people/what-if?body=srb&seat=opp&drop=on"),
            new Kind("what-if-merging", "/varmland/w/people/what-if?body=vr&first=arvika&second=eda"),
            new Kind("load", "/varmland/w/people/load"),
            new Kind("load-party", "/varmland/w/people/load?party=arvika"),
            new Kind("register", "/varmland/w/people/register?party=hammaro"),
            new Kind("office", "/varmland/w/people/office?party=arvika&organ=ks&post=chair&ordinal=1"),
            new Kind("coalition", "/vastmanland/w/people/coalition?party=sala"),
            new Kind("composition", "/vastmanland/w/people/composition?body=srb"),
            new Kind("composition-coming", "/vastmanland/w/people/composition?body=srb&from=2027-01-01"),
            new Kind("seat", "/vastmanland/w/people/seat?body=srb&seat=opp&party=arboga&ordinal=1&from=2027-01-01"),
            new Kind("term", "/vastmanland/w/people/term"),
            new Kind("answer", "/vastmanland/w/people/answer?party=sala&from=2027-01-01"),
            new Kind("gaps", "/vastmanland/w/people/gaps?from=2027-01-01"),
            new Kind("newcomers", "/varmland/w/people/newcomers?from=2027-01-01"),
            new Kind("confirmations", "/varmland/w/people/confirmations?from=2027-01-01"),
            new Kind("adjuncts", "/vastmanland/w/people/adjuncts?body=srb"),
            new Kind("adjunct", "/vastmanland/w/people/adjunct?body=srb"),
            new Kind("organisation", "/vastmanland/w/people/organisation?body=srb"),
            new Kind("political-parties", "/varmland/w/people/political-parties"),
            new Kind("political-party", "/varmland/w/people/political-party?id=s"),
            new Kind("organ", "/varmland/w/people/organ?party=region&organ=rs"),
            new Kind("side", "/varmland/w/people/side?party=kil"),
            new Kind("table-inventory", "/varmland/w/people/table?kind=inventory"),
            new Kind("listing-new", "/varmland/w/people/listing?kind=PROJECT"),
            new Kind("listing-change", "/varmland/w/people/listing?slug=kulturchefer"),
            new Kind("listing-end", "/varmland/w/people/listing-end?slug=kulturchefer"),
            new Kind("support", "/varmland/w/people/support?slug=kulturchefer"),
            new Kind("final-report", "/vastmanland/w/people/final-report?slug=gemensam-upphandling-av-e-arkiv"),
            new Kind("task", "/vastmanland/w/people/task?slug=vkl"),
            new Kind("event-new", "/varmland/w/people/event"),
            new Kind("event-calling-off", "/varmland/w/people/event-calling-off?slug=konferensdagar"),
            new Kind("event-list", "/varmland/w/people/event-list?slug=temadag-om-kompetensforsorjning"),
            new Kind("review-new", "/varmland/w/people/review"),
            new Kind("persons", "/varmland/w/people/persons"),
            new Kind("person-name", "/varmland/w/people/name?person=019aa000-0000-7000-8000-0000000186a1"),
            new Kind("person-protection", "/varmland/w/people/protection?person=019aa000-0000-7000-8000-0000000186a1"),
            new Kind("person-readings", "/varmland/w/people/readings?person=019aa000-0000-7000-8000-0000000186a1"),
            new Kind("person-identity", "/varmland/w/people/identity?person=019aa000-0000-7000-8000-000000030da9"),
            new Kind("person-merging", "/varmland/w/people/merging?person=019aa000-0000-7000-8000-0000000186a1"),
            new Kind("table", "/varmland/w/people/table"),
            new Kind("post", "/vastmanland/w/people/post?body=srb&post=chair"),
            new Kind("costs-work", "/vastmanland/w/economy"),
            new Kind("costs-surface", "/vastmanland/w/economy/year?pot=samverkan&year=2017"),
            new Kind("costs-surface-thousands", "/vastmanland/w/economy/year?pot=samverkan&year=2017&enhet=tkr"),
            new Kind("costs-choice", "/vastmanland/w/economy/choice?pot=samverkan&year=2018"),
            new Kind("costs-count", "/vastmanland/w/economy/count?pot=samverkan&year=2018"),
            new Kind("costs-close", "/vastmanland/w/economy/close?pot=samverkan&year=2017"),
            new Kind("costs-proposals", "/vastmanland/w/economy/proposals?pot=samverkan"),
            new Kind("costs-import", "/vastmanland/w/economy/import"),
            new Kind(
                    "costs-what-if",
                    "/vastmanland/w/economy/what-if?pot=samverkan&year=2017&key=POPULATION&day=2016-12-31"),
            new Kind(
                    "costs-what-if-figure",
                    "/vastmanland/w/economy/what-if/sala?pot=samverkan&year=2017&key=POPULATION&day=2016-12-31"),
            new Kind(
                    "costs-settlement-figure",
                    "/vastmanland/w/economy/settlement/sala?pot=samverkan&year=2017&last=2017-06-30"),
            new Kind(
                    "costs-what-if-difference",
                    "/vastmanland/w/economy/what-if/sala/difference?pot=samverkan&year=2017&key=POPULATION&day=2016-12-31"),
            new Kind(
                    "costs-settlement-sum",
                    "/vastmanland/w/economy/settlement/alla?pot=samverkan&year=2017&last=2017-06-30"),
            new Kind("costs-settlement", "/vastmanland/w/economy/settlement?pot=samverkan&year=2017&last=2017-06-30"),
            new Kind("log", "/varmland/w/audit/entries"),
            new Kind("log-all", "/w/audit/entries"));

    /** Pages that say that something is not there. */
    public static final List<Kind> MISSING = List.of(
            new Kind("no-page", "/varmland/finns-inte"),
            new Kind("no-structure", "/finns-inte"),
            new Kind("no-body", "/varmland/organ/finns-inte"));

    private Pages() {}
}
