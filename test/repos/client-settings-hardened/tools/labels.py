"""Prints the labels of the parcels that are named on the command line."""
import sys

for parcel in sys.argv[1:]:
    print(f"[{parcel}]")
