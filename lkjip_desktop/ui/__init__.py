"""The window: Qt widgets that build, bind, show and emit; every number comes from app."""
