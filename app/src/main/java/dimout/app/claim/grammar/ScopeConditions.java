package dimout.app.claim.grammar;

/** What decides of a name in a sentence whether it is where, or whose net, is out. */
record ScopeConditions(
    Whereabouts where,
    NameLists lists,
    ExtentEvents events,
    OutageReach reach,
    CityAlone city,
    MobileAlone mobile,
    OperatorSource source,
    Elsewhere elsewhere,
    Spared spared) {
  static ScopeConditions of(Scene scene) {
    Whereabouts where = new Whereabouts(scene);
    NameLists lists = new NameLists(scene);
    OutageReach reach = new OutageReach(scene, where);
    return new ScopeConditions(
        where,
        lists,
        new ExtentEvents(scene, where),
        reach,
        new CityAlone(scene, where, reach),
        new MobileAlone(scene, lists),
        new OperatorSource(scene, new OwnNet(scene)),
        new Elsewhere(scene, where),
        new Spared(scene));
  }
}
